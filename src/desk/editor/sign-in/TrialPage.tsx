import { signInWordsOf } from '#desk/words/sign-in-words.ts';
import { Brand } from '../shell/Brand.tsx';
import { pageLanguage } from '../page-language.ts';
import { Action, Page, Panel } from './parts.ts';

interface TrialProps {
  onLogin: (nobody: object) => void;
  config: { site_url?: string };
}

/** The way into the desk of one machine, where nobody signs in: it says where one is. */
export function TrialPage({ onLogin, config }: TrialProps) {
  const say = signInWordsOf(pageLanguage());
  return (
    <Page>
      <Brand className="desk-sign-in__brand" />
      <h1>{say('trialTitle')}</h1>
      <Panel>
        <p>{say('trialText')}</p>
        <Action type="button" onClick={() => onLogin({})}>
          {say('submit')}
        </Action>
      </Panel>
      {config.site_url && (
        <p>
          <a href={config.site_url}>{say('back')}</a>
        </p>
      )}
    </Page>
  );
}
