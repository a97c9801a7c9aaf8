// First: it must hold before any schema is made.
import './no-eval.ts';
import { DecapCmsCore as cms } from 'decap-cms-core';
import { deskWordsOf } from '#desk/words/desk-words.ts';
import type { Lang } from '#schemas/fields.ts';
import { createDirectory } from './directory/directory.ts';
import { likelyDuplicates } from './duplicates/likely-duplicates.ts';
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
import { mountedControls } from './mounted-controls.ts';
import { registerPreviews } from './preview/register.ts';
import { registerSaveCheck } from './save-check.ts';
import { loadSettings, type AdminSettings } from './settings.ts';
import { followArrivals } from './shell/arrivals.ts';
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

function open({ lang, config, known, listings, stylesheets, texts, contentFolder }: AdminSettings): void {
  const say = deskWordsOf(lang);
  const directory = createDirectory(known, window.localStorage);
  const findText = entryTexts((path) => {
    const folder = Object.keys(texts).find((name) => path.startsWith(`${name}/`));
    return folder && texts[folder];
  });
  const parts = openDeskParts(known, lang);
  addListStyle();
  registerLocales(cms);
  const controls = mountedControls();
  registerWidgets(cms, { lang, known, controls }, directory, likelyDuplicates(listings));
  registerReadingFields(cms, known, lang);
  registerFormats(cms);
  registerPreviews(cms, known, stylesheets, lang);
  registerSaveCheck(cms, known, controls, lang);
  cms.registerBackend(
    'github',
    hubGitHub(findText, directory, say, (api) => {
      parts.source = githubSource(api, contentFolder, say);
    }),
  );
  cms.registerBackend(
    'proxy',
    localBackend(directory, lang, (backend) => {
      parts.source = localSource(backend, contentFolder);
    }),
  );
  followArrivals(document.getElementById('nc-root')!);
  cms.init({ config: { ...config, load_config_file: false } as never });
}

void start(document.documentElement.lang === 'en' ? 'en' : 'de');
