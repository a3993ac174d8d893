// `npm run lex:synth`: writes the stack's template to dist/lex. The CDK holds it against the schemas of AWS meanwhile: some 20 s.
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { definitionOf } from './definition.ts';
import { LexStack } from './stack.ts';
import { taught } from './taught.ts';

const app = new App({ outdir: join(import.meta.dirname, '../../dist/lex'), analyticsReporting: false });
const { templateFile } = new LexStack(app, 'PorthLex', { definition: definitionOf(taught()) });
app.synth();
console.log(`dist/lex/${templateFile}`);
