// What the role of a function may do, from the template: one row for each action and what it is on.
import { functionsIn, ofType, type Resources } from './stacks.ts';

export type Grant = { readonly action: string; readonly on: string };
type Statement = {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
};

/** Of the role with this id in the template. */
export const grantsOfRole = (resources: Resources, role: string): readonly Grant[] =>
  ofType(resources, 'AWS::IAM::Policy')
    .filter(([, { Properties }]) => JSON.stringify(Properties['Roles']).includes(`"${role}"`))
    .flatMap(
      ([, { Properties }]) =>
        (Properties['PolicyDocument'] as { readonly Statement: readonly Statement[] }).Statement,
    )
    .flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((on) => ({ action, on: textOf(on) }))),
    );

export const grantsOf = (resources: Resources, name: string): readonly Grant[] =>
  grantsOfRole(resources, roleOf(resources, name));

export const roleOf = (resources: Resources, name: string): string => {
  const role = functionsIn(resources).get(name)?.Properties['Role'] as
    { readonly 'Fn::GetAtt': readonly string[] } | undefined;
  return role?.['Fn::GetAtt'][0] ?? '';
};

/** A resource as text: what is only known later stands in angle brackets. */
const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const { Ref, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof Ref === 'string') return `<${Ref}>`;
  const attribute = rest['Fn::GetAtt'] as readonly string[] | undefined;
  if (attribute !== undefined) return `<${attribute.join('.')}>`;
  const joined = rest['Fn::Join'] as readonly [string, readonly unknown[]] | undefined;
  if (joined !== undefined) return joined[1].map(textOf).join(joined[0]);
  return JSON.stringify(value);
};
