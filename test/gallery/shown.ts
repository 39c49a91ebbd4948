/** A component and the states it is looked at in, by their names. */
export interface Shown {
  component: Component;
  states: { name: string; props: object; slot?: string }[];
}

/** Puts a component on show; its props are held to what it takes. */
export function show<Own extends Component>(
  component: Own,
  states: Readonly<Record<string, Parameters<Own>[0]>>,
  slot?: string,
): Shown {
  return {
    component,
    states: Object.entries(states).map(([name, props]) => ({
      name,
      props,
      ...(slot !== undefined && { slot }),
    })),
  };
}

type Component = (props: never, ...rest: never[]) => unknown;
