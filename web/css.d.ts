// The style sheet, as text: the build puts it into the script.
declare module '*.css' {
  const css: string;
  export default css;
}
