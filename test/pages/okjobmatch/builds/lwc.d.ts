declare module 'lwc' {
  export function createElement<E extends HTMLElement>(
    name: string,
    options: { is: unknown; mode?: 'open' | 'closed' },
  ): E;
}
declare module 'c/noteForm' {
  const component: unknown;
  export default component;
}
declare module '@lwc/synthetic-shadow';
declare module 'c/serviceForm' {
  const component: unknown;
  export default component;
}
declare module 'tinymce/models/dom';
declare module 'tinymce/themes/silver';
declare module 'tinymce/icons/default';
