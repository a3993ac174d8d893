// `npm run lex:synth`: writes the stack's template to dist/lex. The CDK holds it against the schemas of AWS meanwhile: some 20 s.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { definitionOf } from './definition.ts';
import { LIMITS } from './limits.ts';
import { LexStack } from './stack.ts';
import { taught } from './taught.ts';

const outdir = join(import.meta.dirname, '../../dist/lex');
/** What the schemas refuse is only warned of without it. */
const context = { '@aws-cdk/core:validateAgainstDefaultRules': true };
const app = new App({ outdir, analyticsReporting: false, context });
const { templateFile } = new LexStack(app, 'PorthLex', { definition: definitionOf(taught()) });
app.synth();
const { size } = statSync(join(outdir, templateFile));
console.log(`dist/lex/${templateFile}: ${size} of ${LIMITS.TEMPLATE_MAX.value} bytes`);
