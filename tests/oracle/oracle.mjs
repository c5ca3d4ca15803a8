import "./quiet.mjs";
import { start } from "./libraries.mjs";
const l = await start();
const {occ}=l.kernels;
console.error(Object.keys(occ).filter(k=>/HEAP|memory|_free|_malloc|ccall|getValue|UTF8/i.test(k)), Object.keys(occ).filter(k=>/Extrem|Dist|Classif|Surface|Adaptor/i.test(k)));
const N=(o,s)=>Object.assign(new l.inputs.OCCT[o](),s);
const S=l.roots.occt.shapes.solid;
const shapes={tor:S.createTorus(N("TorusDto",{direction:[1,1,1]})),sph:S.createSphere(N("SphereDto")),cyl:S.createCylinder(N("CylinderDto",{direction:[1,1,1]})),cone:S.createCone(N("ConeDto",{direction:[1,1,1]})),
wire:l.roots.occt.shapes.wire.interpolatePoints({points:[[0,0,0],[1,2,0],[3,-1,1],[4,0,0]],periodic:false,tolerance:1e-7})};
shapes.thick=S.createHeartSolid(N("HeartSolidDto"));
shapes.plane=l.roots.occt.shapes.face.createSquareFace(N("SquareDto"));
console.error(N("TorusDto"));
const box=s=>{const b=new occ.Bnd_Box();occ.BRepBndLib.Add(s,b,false);b.SetGap(0);const p=b.CornerMin(),q=b.CornerMax();return [[p.X(),p.Y(),p.Z()],[q.X(),q.Y(),q.Z()]]};
for (const [n,s] of Object.entries(shapes)){
 const t=performance.now();
 const b=box(s); const size=Math.max(...b[1].map((v,i)=>v-b[0][i]));
 const r=[[],[]];
 for(let axis=0;axis<3;axis++)for(let side=0;side<2;side++){
  const at=[0,1,2].map(i=>i===axis?(side?b[1][i]+size:b[0][i]-size):0);
  const lo=[0,1,2].map(i=>i===axis?at[i]:b[0][i]-size), hi=[0,1,2].map(i=>i===axis?at[i]:b[1][i]+size);
  // thin box as plane
  try{
  const c=new occ.gp_Pnt(...lo); const d=hi.map((v,i)=>i===axis?1:v-lo[i]); if(!side) {c.SetCoord?c.SetCoord(...lo.map((v,i)=>i===axis?v-1:v)):0}
  const w=occ.MakeBoxFromPntAndDims(c,...d);
  const e=new occ.BRepExtrema_DistShapeShape(s,w);
  const dist=e.Value();
  r[side][axis]=side?at[axis]-dist:at[axis]+dist;}catch(x){r[side][axis]=String(x).slice(0,60)}
 }
 console.error(n,JSON.stringify(b),JSON.stringify(r),performance.now()-t);
}
