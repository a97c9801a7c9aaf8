import { fromJS, List } from 'immutable';
import { itemsWordsOf } from '#desk/words/items-words.ts';
import type { Lang } from '#schemas/fields.ts';
import { Note, Unseen } from '../choice/parts.ts';
import { DecapListControl, ItemFields, type Field, type Item } from './decap-list.ts';
import { countOf } from './count.ts';
import { holds } from './holds.ts';
import { INPUTS, labelOf, named } from './labels.ts';
import { Add, Bar, Fields, Filter, ItemBar, ItemBox, Tool } from './parts.ts';
import { SignTool } from './SignTool.tsx';
import { Sortable, SortableItem } from './Sortable.tsx';
import { foldLabel } from './summed.ts';
import { VariantChoice } from './VariantChoice.tsx';

/** From so many items on, one looks for an item instead of scrolling. */
const FILTERED_FROM = 12;

/**
 * Decap's list, drawn anew: a new item opens and takes the focus, long lists are searched, items are put in order by
 * keyboard too, limits are told while one adds, and one set of fields has one frame.
 */
export function listControl(lang: Lang) {
  const say = itemsWordsOf(lang);

  return class ListControl extends DecapListControl {
    /** Element that takes the focus once it is drawn. */
    #next: string | undefined;

    override renderListControl() {
      const { field } = this.props;
      const isOne = field.get('max') === 1;
      if (isOne && field.get('typeKey')) return this.#variant();
      return isOne ? this.#optional() : this.#list();
    }

    override componentDidUpdate(): void {
      const place = this.#next ? document.getElementById(this.#next) : null;
      if (!place) return;
      this.#next = undefined;
      const target = place.matches('button')
        ? place
        : place.querySelector<HTMLElement>(`.fields :is(${INPUTS})`);
      target?.focus();
      place.scrollIntoView({ block: 'nearest' });
    }

    #list() {
      const { forID, field, classNameWrapper, value = List<Item>() } = this.props;
      const { keys, filter = '', said = '' } = this.state;
      const max = field.get('max') as number | undefined;
      const label = labelOf(field);
      const isFull = max !== undefined && value.size >= max;
      const shown = value.toArray().map((item) => holds(item.toJS(), filter));
      const found = shown.filter(Boolean).length;
      const adding = (
        <Add
          type="button"
          aria-disabled={isFull}
          aria-describedby={isFull ? `${forID}-full` : undefined}
          onClick={(event) => !isFull && this.#add(event)}
        >
          {say('add', { label })}
        </Add>
      );
      return (
        <div id={forID} className={classNameWrapper} role="group" aria-label={label}>
          <Bar>
            <span>{countOf(value.size, max, say)}</span>
            {value.size >= FILTERED_FROM && (
              <Filter
                type="search"
                aria-label={say('filter', { label })}
                placeholder={say('filter', { label })}
                value={filter}
                onChange={(event) => this.setState({ filter: event.currentTarget.value })}
              />
            )}
            {filter.trim() !== '' && <span role="status">{say('found', { n: found })}</span>}
            {adding}
          </Bar>
          {isFull && <Note id={`${forID}-full`}>{say('full', { max })}</Note>}
          <Sortable keys={keys} onMove={(from, to) => this.#move(from, to)}>
            {value.toArray().map((item, index) => this.#item(item, index, shown[index]!))}
          </Sortable>
          <Unseen role="status">{said}</Unseen>
        </div>
      );
    }

    #item(item: Item, index: number, isShown: boolean) {
      const { forID, field, value } = this.props;
      const { keys, itemsCollapsed } = this.state;
      const key = keys[index]!;
      const isOpen = !itemsCollapsed[index];
      const label = this.#labelOf(item);
      const last = (value?.size ?? 0) - 1;
      const move = (words: 'up' | 'down', to: number, sign: string) => (
        <SignTool
          id={`${forID}-${key}-${words}`}
          label={say(words, { label })}
          sign={sign}
          disabled={to < 0 || to > last}
          onClick={() => this.#move(index, to, words)}
        />
      );
      return (
        <SortableItem
          key={key}
          id={`${forID}-${key}`}
          itemKey={key}
          isWrong={this.hasError(index) === true}
          isHidden={!isShown}
        >
          {(handle) => (
            <>
              <ItemBar>
                <Tool
                  type="button"
                  aria-expanded={isOpen}
                  aria-label={say(isOpen ? 'close' : 'open', { label })}
                  onClick={(event) => this.handleItemCollapseToggle(index, event)}
                >
                  <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {label}
                </Tool>
                {field.get('allow_reorder') !== false && last > 0 && (
                  <>
                    {handle}
                    {move('up', index - 1, '↑')}
                    {move('down', index + 1, '↓')}
                  </>
                )}
                {this.#removing(index, label)}
              </ItemBar>
              {this.#fields(item, index, field, isOpen)}
            </>
          )}
        </SortableItem>
      );
    }

    /** A set of fields that may be missing: one fold. */
    #optional() {
      const { forID, field, classNameWrapper, value = List<Item>() } = this.props;
      const { keys, itemsCollapsed, said = '' } = this.state;
      const item = value.get(0);
      const label = labelOf(field);
      const isOpen = !itemsCollapsed[0];
      const shown = item && !isOpen ? foldLabel(label, item, field, lang) : label;
      return (
        <div id={forID} className={classNameWrapper} role="group" aria-label={label}>
          {item ? (
            <ItemBox as="div" id={`${forID}-${keys[0]}`} style={{ border: 0, margin: 0 }}>
              <ItemBar>
                <Tool
                  type="button"
                  aria-expanded={isOpen}
                  aria-label={say(isOpen ? 'close' : 'open', { label: shown })}
                  onClick={(event) => this.handleItemCollapseToggle(0, event)}
                >
                  <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {shown}
                </Tool>
                {this.#removing(0, label)}
              </ItemBar>
              {this.#fields(item, 0, field, isOpen)}
            </ItemBox>
          ) : (
            <Add type="button" onClick={(event) => this.#add(event)}>
              {say('add', { label })}
            </Add>
          )}
          {value.size > 1 &&
            value
              .toArray()
              .slice(1)
              .map((other, at) => this.#item(other, at + 1, true))}
          <Unseen role="status">{said}</Unseen>
        </div>
      );
    }

    /** One of several sets of fields: which one is chosen first, and what both have stays. */
    #variant() {
      const { forID, field, classNameWrapper, value = List<Item>(), onChange } = this.props;
      const typeKey = String(field.get('typeKey'));
      const types = (field.get('types') as List<Field>).toArray();
      const item = value.get(0);
      const chosen = item && types.find((type) => type.get('name') === item.get(typeKey));
      const label = labelOf(field);
      const choose = (type: string): void => {
        const begun = fromJS(this.mixedDefault(typeKey, type)) as Item;
        if (!item) return this.addItem(begun);
        const names = (types.find((one) => one.get('name') === type)?.get('fields') as List<Field>).map(
          (one) => one.get('name'),
        );
        const kept = item.filter((_, name) => name !== typeKey && names.includes(name));
        onChange(value.set(0, begun.merge(kept)));
      };
      return (
        <div className={classNameWrapper} role="group" aria-label={label}>
          <VariantChoice id={forID} types={types} chosen={chosen} lang={lang} onChoose={choose} />
          {item && chosen && this.#fields(item, 0, chosen, true)}
        </div>
      );
    }

    #fields(item: Item, index: number, field: Field, isOpen: boolean) {
      const { forID, parentIds = [], editorControl, resolveWidget, metadata } = this.props;
      const { onValidateObject, clearFieldErrors, fieldsErrors, controlRef } = this.props;
      const key = this.state.keys[index]!;
      return (
        <Fields hidden={!isOpen} className="fields">
          <ItemFields
            {...{
              editorControl,
              resolveWidget,
              metadata,
              onValidateObject,
              clearFieldErrors,
              fieldsErrors,
              controlRef,
            }}
            key={String(field.get('name'))}
            classNameWrapper=""
            value={item}
            field={field}
            onChangeObject={this.handleChangeFor(key)}
            forList
            ref={this.processControlRef as never}
            validationKey={key}
            collapsed={false}
            hasError={this.hasError(index)}
            parentIds={this.getStableParentIds(parentIds, forID, key)}
          />
        </Fields>
      );
    }

    #removing(index: number, label: string) {
      const remove = (event: { preventDefault(): void }): void => {
        this.handleRemove(index, event);
        this.setState({ said: say('removed', { label }) });
      };
      return <SignTool label={say('remove', { label })} sign="×" onClick={remove} />;
    }

    #add(event: { preventDefault(): void }): void {
      const before = this.state.keys;
      const n = before.length + 1;
      this.handleAdd(event);
      this.setState({ filter: '', said: say('added', { at: n, n }) }, () => {
        const key = this.state.keys.find((one) => !before.includes(one));
        if (key) this.#next = `${this.props.forID}-${key}`;
        this.forceUpdate();
      });
    }

    #move(from: number, to: number, by?: 'up' | 'down'): void {
      const { forID, value } = this.props;
      const key = this.state.keys[from]!;
      const label = this.#labelOf(value!.get(from)!);
      const n = value!.size;
      this.onSortEnd({ oldIndex: from, newIndex: to });
      // At an end the button is no longer there to press: its neighbour is.
      const left = to === 0 ? 'down' : to === n - 1 ? 'up' : by;
      if (by) this.#next = `${forID}-${key}-${left}`;
      this.setState({ said: say('moved', { label, at: to + 1, n }) });
    }

    #labelOf(item: Item): string {
      return named(this.objectLabel(item), say);
    }
  };
}
