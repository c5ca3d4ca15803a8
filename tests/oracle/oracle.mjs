import { readFileSync } from "node:fs";
import initOcct from "@bitbybit-dev/occt/bitbybit-dev-occt/bitbybit-dev-occt.js";
import occtWasm from "@bitbybit-dev/occt/bitbybit-dev-occt/bitbybit-dev-occt.dec37f82.wasm";
let mem;
const occ = await initOcct({print:console.error,instantiateWasm(imports,receive){ WebAssembly.instantiate(readFileSync(new URL(occtWasm,import.meta.url)),imports).then(({instance,module})=>{mem=Object.values(instance.exports).find(e=>e instanceof WebAssembly.Memory)??Object.values(imports).flatMap(o=>Object.values(o)).find(e=>e instanceof WebAssembly.Memory);receive(instance,module)}); return {};}});
console.error(mem);
const str=(p)=>{const u=new Uint8Array(mem.buffer);let e=p;while(u[e]&&e-p<200)e++;return Buffer.from(u.slice(p,e)).toString('latin1')};
for(const f of [()=>new occ.gp_Dir(0,0,0),()=>new occ.BRepPrimAPI_MakeBox(0,1,1),()=>{const w=new occ.BRepBuilderAPI_MakePolygon();w.Wire()}])
try{f()}catch(e){ if(typeof e!=='number'){console.error(e);continue} const w=new Uint32Array(mem.buffer); console.error(e, typeof e); for(const off of [-24,-20,-16]){const ti=w[(e+off)>>2]; console.error(off,ti, ti>1024&&ti<w.length*4?str(w[(ti+4)>>2]):'')} for(let i=0;i<6;i++){const q=w[(e+4*i)>>2];console.error(i,q, q>1024&&q<w.length*4?JSON.stringify(str(q))+JSON.stringify(str(q+4)):'')} }
