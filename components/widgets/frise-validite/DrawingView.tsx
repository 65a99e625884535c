/** One drawing of the timeline, as SVG with real text; its content is also in the table. */
import { For, Match, Switch, type JSX } from 'solid-js';
import { drawingAlternative } from '#wording';
import type { Drawing, Shape } from './drawing.ts';

interface Props {
  drawing: Drawing;
  class: 'horizontal' | 'upright';
  /** Begins the ids of its patterns; two drawings of a page need two. */
  id?: string;
}

/** The « h » of an exact hour, set in the text face. */
const unit = /(?<=^\d+)(\u00a0h\u00a0?)(?=\d*$)/;

/** Where a shape stands, finer than any screen shows. */
const at = (place: number): number => Math.round(place * 10) / 10;

type Of<Name extends Shape['shape']> = Extract<Shape, { shape: Name }>;

const only = <Name extends Shape['shape']>(shape: Shape, name: Name): Of<Name> | false =>
  shape.shape === name && (shape as Of<Name>);

export default function DrawingView(props: Props): JSX.Element {
  const pattern = (look: string): string => `${props.id ?? 'frise'}-${props.class}-${look}`;
  return (
    <svg
      class={props.class}
      viewBox={`0 0 ${props.drawing.width} ${props.drawing.height}`}
      role="img"
      aria-label={drawingAlternative}
    >
      <defs>
        <For each={['edge', 'stop']}>
          {(look) => (
            <pattern
              id={pattern(look)}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line class={`hatch ${look}`} x1="1" y1="0" x2="1" y2="6" />
            </pattern>
          )}
        </For>
      </defs>
      <For each={props.drawing.shapes}>
        {(shape) => (
          <Switch>
            <Match when={only(shape, 'rect')}>
              {(rect) => (
                <rect
                  class={rect().class}
                  x={at(rect().x)}
                  y={at(rect().y)}
                  width={at(rect().width)}
                  height={at(rect().height)}
                  fill={rect().hatch === undefined ? undefined : `url(#${pattern(`${rect().hatch}`)})`}
                />
              )}
            </Match>
            <Match when={only(shape, 'line')}>
              {(line) => (
                <line
                  class={line().class}
                  x1={at(line().x1)}
                  y1={at(line().y1)}
                  x2={at(line().x2)}
                  y2={at(line().y2)}
                />
              )}
            </Match>
            <Match when={only(shape, 'text')}>
              {(text) => (
                <text class={text().class} x={at(text().x)} y={at(text().y)} text-anchor={text().anchor}>
                  <For each={text().text.split(unit)}>
                    {(part, index) => (index() % 2 === 0 ? part : <tspan class="unit">{part}</tspan>)}
                  </For>
                </text>
              )}
            </Match>
          </Switch>
        )}
      </For>
    </svg>
  );
}
