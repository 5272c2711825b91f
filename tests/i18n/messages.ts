import { IntlMessageFormat } from 'intl-messageformat';
import { isNode, placeOf, type Source, type SyntaxNode } from './sources.ts';

type MessageElement = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the placeholders of an ICU message. Throws where the message cannot be parsed. */
export function placeholdersOf(message: string): Set<string> {
  const names = new Set<string>();
  const visit = (elements: readonly MessageElement[]) => {
    for (const element of elements) {
      // 0 is literal text, 7 the # of a plural, 8 a tag; all others name a value.
      if ([1, 2, 3, 4, 5, 6].includes(element.type) && 'value' in element) names.add(element.value);
      if ('options' in element) for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return names;
}

const LITERAL_ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
];

const hasWords = (text: unknown) => typeof text === 'string' && /\p{L}{2,}/u.test(text);

function attributeName(node: SyntaxNode): string {
  return isNode(node.name) && typeof node.name.name === 'string' ? node.name.name : '';
}

/** The text a node stands for when it is literal: a string, or a template without values. */
function literalText(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'JSXExpressionContainer') return literalText(node.expression);
  if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis)) {
    return node.quasis.map((part: { value?: { cooked?: string } }) => part.value?.cooked ?? '').join(' ');
  }
  return undefined;
}

/** Words a reader would see that do not come from the catalogue, as `file:line text`. */
export function findLiteralText(source: Source): string[] {
  return source.nodes.flatMap((node) => {
    const found = (text: unknown) => [`${placeOf(source, node)} ${JSON.stringify(text)}`];
    if (node.type === 'JSXText' && hasWords(node.value)) return found(node.value);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      const children = Array.isArray(node.children) ? node.children : [];
      return children.flatMap((child: unknown) => {
        const text =
          isNode(child) && child.type === 'JSXExpressionContainer' ? literalText(child) : undefined;
        return hasWords(text) ? found(text) : [];
      });
    }
    if (node.type === 'JSXAttribute' && LITERAL_ATTRIBUTES.includes(attributeName(node))) {
      const text = literalText(node.value);
      return hasWords(text) ? found(text) : [];
    }
    return [];
  });
}

/** Every string literal of a source with the form of a message key. */
export function findKeys(source: Source, prefixes: readonly string[]): { key: string; place: string }[] {
  const form = new RegExp(`^(?:${prefixes.join('|')})\\.[a-z0-9.-]+$`);
  return source.nodes.flatMap((node) =>
    node.type === 'Literal' && typeof node.value === 'string' && form.test(node.value)
      ? [{ key: node.value, place: placeOf(source, node) }]
      : [],
  );
}

/** A call `t('key', { … })` whose key and values can be read off. */
export interface MessageCall {
  key: string;
  values: Set<string>;
  place: string;
}

/** Names of an object's properties; undefined where not all can be read off. */
function propertyNames(node: unknown): Set<string> | undefined {
  if (node === undefined) return new Set();
  if (!isNode(node) || node.type !== 'ObjectExpression' || !Array.isArray(node.properties)) return undefined;
  const names = node.properties.map((property: unknown) =>
    isNode(property) && property.type === 'Property' && isNode(property.key) ? property.key.name : undefined,
  );
  return names.every((name) => typeof name === 'string') ? new Set(names) : undefined;
}

export function findCalls(source: Source): MessageCall[] {
  return source.nodes.flatMap((node) => {
    const { callee } = node;
    if (node.type !== 'CallExpression' || !isNode(callee) || callee.name !== 't') return [];
    const [first, second]: unknown[] = Array.isArray(node.arguments) ? node.arguments : [];
    const key = literalText(first);
    const values = propertyNames(second);
    return key === undefined || values === undefined ? [] : [{ key, values, place: placeOf(source, node) }];
  });
}
