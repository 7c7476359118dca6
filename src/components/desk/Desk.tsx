import { fill } from '../../worksheet/words';
import type { Acts } from './acts';
import { Backup } from './Backup';
import { Dates } from './Dates';
import { Deleted, Sheets } from './Sheets';
import { listed } from './state';
import { Themes } from './Themes';
import type { DeskProps, State } from './state';

/** Everything that this browser keeps, and what can be done with it. */
export function Desk({ state, props, acts }: { state: State; props: DeskProps; acts: Acts }) {
  const { words } = props;
  const { shelf } = state;
  if (!shelf)
    return (
      <p>
        <b class="check">{words.check}</b> {words.denied}
      </p>
    );
  const isEmpty = listed(state).length === 0;
  return (
    <>
      <p>{isEmpty ? words.empty : words.kept}</p>
      {isEmpty ? (
        <ul class="rows begin">
          {props.doors.map(({ says, title, href }) => (
            <li key={href}>
              <a href={href}>
                <b>{says}</b>
                <span>{title}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <Dates {...{ state, props, acts }} />
      {isEmpty ? null : <Sheets {...{ state, props, acts }} />}
      <Themes {...{ state, props }} />
      <Deleted {...{ state, props, acts }} />
      {shelf.unread.length > 0 ? (
        <p class="unread">
          <b>{fill(words.unread, { count: shelf.unread.length })}.</b> {words.unreadWhy}
        </p>
      ) : null}
      <Backup {...{ state, props, acts }} />
      {isEmpty && shelf.deleted.length + shelf.unread.length === 0 ? null : (
        <p class="ways sans">
          <a href="/my-data/">{words.myData}</a> <a href="/my-data/#everything">{words.deleteAll}</a>
        </p>
      )}
    </>
  );
}
