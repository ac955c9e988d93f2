// node histories.mjs OUT.gz, with npm's ts-fsrs 5.4.2 beside it: 10,000 histories of reviews, drawn
// by a linear congruential generator as FsrsTest draws them. A line each: stability, difficulty,
// recall after 30 days, days until recall is 0.9.
import { fsrs, generatorParameters } from 'ts-fsrs';
import fs from "fs";
import zlib from "zlib";
const f = fsrs(generatorParameters({ enable_fuzz: false }));
let state = 1n;
const draw = n => { state = (state * 1664525n + 1013904223n) & 0xffffffffn; return Number((state >> 16n) % BigInt(n)); };
let out = '';
for (let h = 0; h < 10000; h++) {
  const reviews = 1 + draw(12);
  let memory = null;
  for (let i = 0; i < reviews; i++) {
    const grade = 1 + draw(4);
    const kind = draw(4);
    const days = kind === 0 ? 0 : kind === 1 ? draw(5) : kind === 2 ? draw(60) : draw(1500);
    memory = f.next_state(memory, i === 0 ? 0 : days, grade);
  }
  out += `${memory.stability} ${memory.difficulty} ${f.forgetting_curve(30, memory.stability)} ${f.next_interval(memory.stability, 0)}\n`;
}
fs.writeFileSync(process.argv[2], zlib.gzipSync(out, { level: 9 }));
