// First: it must hold before any schema is made.
import './no-eval.ts';
import { DecapCmsCore as cms } from 'decap-cms-core';
import { deskWordsOf } from '#desk/words/desk-words.ts';
import type { Lang } from '#schemas/fields.ts';
import { registerEditorComponents } from './editor-components.ts';
import { registerReadingFields } from './fields/register.ts';
import { registerFormats } from './formats.ts';
import { hubGitHub } from './github/backend.ts';
import { entryTexts } from './github/entry-texts.ts';
import { githubSource } from './github/source.ts';
import { addListStyle } from './lists/list-style.ts';
import { openDeskParts } from './lists/scene.ts';
import { localBackend } from './local.ts';
import { localSource } from './local-source.ts';
import { registerLocales } from './locales.ts';
import { registerPreviews } from './preview/register.ts';
import { registerSaveCheck } from './save-check.ts';
import { loadSettings, type AdminSettings } from './settings.ts';
import { registerWidgets } from './widgets.ts';

/** Starts the desk's editor on its page. */
async function start(lang: Lang): Promise<void> {
  const place = document.getElementById('nc-root')!;
  try {
    open(await loadSettings(place.dataset['settings']!));
  } catch (error) {
    place.textContent = deskWordsOf(lang)('startFailed', { reason: `${String(error)}.` });
  }
}

function open({ lang, config, known, stylesheets, texts, contentFolder }: AdminSettings): void {
  const say = deskWordsOf(lang);
  const findText = entryTexts((path) => {
    const folder = Object.keys(texts).find((name) => path.startsWith(`${name}/`));
    return folder && texts[folder];
  });
  const parts = openDeskParts(known, lang);
  addListStyle();
  registerLocales(cms);
  registerWidgets(cms);
  registerReadingFields(cms, known, lang);
  registerFormats(cms);
  registerEditorComponents(cms, lang);
  registerPreviews(cms, known, stylesheets, lang);
  registerSaveCheck(cms, known, lang);
  cms.registerBackend(
    'github',
    hubGitHub(findText, say, (api) => {
      parts.source = githubSource(api, contentFolder, say);
    }),
  );
  cms.registerBackend(
    'proxy',
    localBackend(lang, (backend) => {
      parts.source = localSource(backend, contentFolder);
    }),
  );
  cms.init({ config: { ...config, load_config_file: false } as never });
}

void start(document.documentElement.lang === 'en' ? 'en' : 'de');
