// The parts of css-tree that its types know only as parts of the whole, which loads what may be written in every property.

declare module 'css-tree/generator' {
  export { generate as default } from 'css-tree';
}

declare module 'css-tree/parser' {
  export { parse as default } from 'css-tree';
}
