/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { sayEntry } from '#facts/entry.ts';
import { Blocks } from './blocks.tsx';
import type { Scene } from './scene.ts';

/** An entry as its page will show it: what it says comes from the same place, only the shapes are drawn here. */
export function EntryPreview({ scene }: { scene: Scene }): ReactNode {
  const said = sayEntry(scene.entry, scene.look);
  const draw = (blocks: typeof said.main) => <Blocks blocks={blocks} scene={scene} />;
  return (
    <main id="content" lang={scene.look.say.lang}>
      <article className={`frame ${said.aside.length > 0 ? 'with-aside' : 'article'}`}>
        <header className="title-block">
          {draw(said.above)}
          <h1 lang={said.lang}>{said.title}</h1>
          {draw(said.below)}
        </header>
        {said.aside.length > 0 ? (
          <>
            <div className="with-aside__main">{draw(said.main)}</div>
            <aside className="with-aside__side">{draw(said.aside)}</aside>
          </>
        ) : (
          draw(said.main)
        )}
      </article>
    </main>
  );
}
