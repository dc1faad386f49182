import { useState } from 'preact/hooks';
import type { Aside } from '../../utils/findings/dismissals.ts';
import { safelyFixed } from '../../utils/findings/safely-fixed.ts';
import { say, sayMany } from '../../utils/language/say.ts';
import type { Rule } from '../../utils/rules/rule.ts';
import { titleOf } from '../../utils/rules/rule-words.ts';
import type { Finding } from '../../utils/rules/run-rules.ts';
import { PanelTitle } from './panel-title.tsx';
import { Places } from './places.tsx';

/** What one rule saw in one field. */
export interface TrayLine {
  readonly rule: Pick<Rule, 'id'>;
  /** By place; at least one. */
  readonly findings: readonly Finding[];
}

/** A field in the tray. */
export interface TrayField {
  readonly key: string;
  /** What people call it. */
  readonly name: string;
  readonly lines: readonly TrayLine[];
}

/** Something put aside, with what people call its rule and its field. */
export interface TrayAside {
  readonly aside: Aside;
  readonly title: string;
  readonly field: string;
}

interface PageTrayProps {
  readonly fields: readonly TrayField[];
  readonly aside: readonly TrayAside[];
  /** Rules that are turned off and would look at this page. */
  readonly rulesOff: readonly Pick<Rule, 'id'>[];
  readonly open: boolean;
  /** Where it is: "bottom right". */
  readonly corner: string;
  /** What became of the last press, in a sentence. */
  readonly notice: string | null;
  readonly onToggle: () => void;
  readonly onClose: () => void;
  /** Goes to a finding; `stay` when a key pressed a button that keeps the focus. */
  readonly onShow: (finding: Finding, stay: boolean) => void;
  readonly onFixAll: (findings: readonly Finding[]) => void;
  readonly onBringBack: (aside: Aside) => void;
  readonly onTurnOn: (ruleId: string) => void;
}

/** All that is to check on the page, field by field, and what has been put aside: a button, and a list behind it. */
export function PageTray({ fields, aside, rulesOff, open, corner, notice, ...does }: PageTrayProps) {
  const count = fields.flatMap(({ lines }) => lines).reduce((sum, { findings }) => sum + findings.length, 0);
  const said = count === 0 ? say('tray_none') : say('tray_some', count);
  const resting = aside.length + rulesOff.length;
  return (
    <section class={`tray ${corner}`} aria-label={say('tray_name')}>
      <button type="button" class="opener" aria-expanded={open} onClick={does.onToggle}>
        {count > 0 || resting === 0 ? said : say('tray_aside', resting)}
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
        <div class="list" role="group" aria-label={said} tabIndex={-1}>
          <PanelTitle about={said} closes={say('close')} onClose={does.onClose} />
          {notice && <p class="notice">{notice}</p>}
          {fields.map(({ key, name, lines }) => (
            <div key={key} class="field">
              <h2>{name}</h2>
              <ul>
                {lines.map((line) => (
                  <Line key={line.rule.id} {...line} onShow={does.onShow} onFixAll={does.onFixAll} />
                ))}
              </ul>
            </div>
          ))}
          {resting > 0 && (
            <div class="resting">
              <h2>{say('tray_aside', resting)}</h2>
              <ul>
                {aside.map((one) => (
                  <li key={`${one.aside.reach} ${one.aside.ruleId} ${placeOf(one.aside)}`}>
                    <span>{saidOf(one)}</span>
                    <button
                      type="button"
                      aria-label={say('button_about', say('tray_bring_back'), saidOf(one))}
                      onClick={() => does.onBringBack(one.aside)}
                    >
                      {say('tray_bring_back')}
                    </button>
                  </li>
                ))}
                {rulesOff.map(({ id }) => (
                  <li key={id}>
                    <span>{say('tray_rule_off', titleOf(id))}</span>
                    <button
                      type="button"
                      aria-label={say('button_about', say('tray_bring_back'), titleOf(id))}
                      onClick={() => does.onTurnOn(id)}
                    >
                      {say('tray_bring_back')}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
    </section>
  );
}

function placeOf({ findings: [{ field, span }] }: Aside): string {
  return `${field} ${span?.start ?? ''}`;
}

function saidOf({ aside: { reach, findings }, title, field }: TrayAside): string {
  if (reach === 'here') return say('tray_not_here', title, field);
  return sayMany('tray_not_today', findings.length, title);
}

function Line({ rule, findings, onShow, onFixAll }: TrayLine & Pick<PageTrayProps, 'onShow' | 'onFixAll'>) {
  const [nth, turn] = useState(-1);
  const safe = safelyFixed(findings).length;
  const [only] = findings;
  const title = titleOf(rule.id);
  return (
    <li>
      <span>{title}</span>
      <div class="ways">
        {findings.length === 1 && only ? (
          <button
            type="button"
            aria-label={say('button_about', say('tray_show'), title)}
            onClick={() => onShow(only, false)}
          >
            {say('tray_show')}
          </button>
        ) : (
          <Places
            what={title}
            nth={Math.min(nth, findings.length - 1)}
            count={findings.length}
            onTurn={(next, byKey) => {
              turn(next);
              onShow(findings[next] as Finding, byKey);
            }}
          />
        )}
        {safe > 1 && (
          <button type="button" aria-label={say('card_fix_all_of', safe, title)} onClick={() => onFixAll(findings)}>
            {say('card_fix_all', safe)}
          </button>
        )}
      </div>
    </li>
  );
}
