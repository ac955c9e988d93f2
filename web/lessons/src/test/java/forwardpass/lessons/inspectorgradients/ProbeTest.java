package forwardpass.lessons.inspectorgradients;
import forwardpass.lessons.Sessions;
import forwardpass.lessons.bookmodel.*;
import forwardpass.lessons.parameter.*;
import forwardpass.lessons.inspector.*;
import java.util.*;
import org.junit.jupiter.api.Test;
class ProbeTest {
  static final BookModel M = Files.context().model();
  static WayBack shown(String kind, int pos, String next, String place, boolean check) {
    long t=System.nanoTime();
    WayBack w = WayBack.CODEC.decode(Sessions.outcome(new forwardpass.lessons.work.Job(WayBackTask.NAME, Wanted.CODEC.encode(new Wanted(GradientChecks.TEXT, kind, pos, next, Place.of(place), true, check)))));
    System.out.println("ms "+(System.nanoTime()-t)/1e6);
    return w;
  }
  @Test void probe() {
    for (String kind : List.of("token","mean","position")) { WayBack w = shown(kind, 3, "Mia", "whole", false);
      System.out.println(kind+" "+w.loss()+" "+w.target()); for (int i=0;i<w.pieces().size();i++) System.out.println("  "+w.pieces().get(i)+" "+w.pulls().get(i)); 
      List<Strength> s=new ArrayList<>(w.strengths()); s.sort((a,b)->Double.compare(Math.abs(b.gradient()),Math.abs(a.gradient())));
      for (Strength x : s.subList(0,6)) System.out.println("    "+x);
      s.sort((a,b)->Double.compare(a.norm(),b.norm())); for (Strength x : s.subList(0,7)) System.out.println("    "+x);
    }
    System.out.println(M.tokens(" Mia")+" "+M.tokens(" Lily"));
    for (String c : List.of("cell blocks.2.q 1 4 8 0","cell blocks.2.mlp.wIn 0 4 8 0","cell finalNorm 0 11 8 0","cell blocks.1.attention.bK 0 0 8 0","cell embed 0 4 10 0")) {
      WayBack w = shown("token",0,"Mia",c,true); System.out.println(c+" g="+w.flowed().gradient()+" sum="+w.flowed().sum()+" "+w.measured());
      for (int i=0;i<5;i++) System.out.println("   d="+w.measured().deltas().get(i)+" off="+w.measured().off(i,w.flowed().gradient())+" dig="+w.measured().digits(i,w.flowed().gradient()));
    }
    AskedText a = AskedText.of(M, new Wanted(GradientChecks.TEXT,"token",0,"Mia",Place.WHOLE,true,false));
    try (var b = a.back()) { float[] s=b.of("finalNorm.bias"); int n=0; for(float x:s) if (x<=-0.01) n++; System.out.println("neg "+n); int best=0; for(int i=0;i<s.length;i++) best = s[i]<s[best]?i:best; System.out.println(best+" "+s[best]); 
     System.out.println(GradientChecks.raisedBias(M, List.of(""+best)).holes());
     float[] e = M.weights().of(forwardpass.engine.model.Parameter.allOf(M.gpt().config()).get(0)); int t=a.objective().target(a.objective().from()); int eb=0; for(int i=0;i<192;i++) eb = e[t*192+i]>e[t*192+eb]?i:eb; System.out.println("largest entry "+eb+" "+e[t*192+eb]+" g "+s[eb]); int same=0; for(int i=0;i<192;i++) if (e[t*192+i]*s[i]<0) same++; System.out.println("opposite signs "+same);
    }
    for (String[] t : new String[][]{{"Tom had a red ball. He lost it. Mia found the red","ball"},{"Lily saw a big dog. The big","dog"},{"Once upon a time there was a","girl"},{"Sam was sad. His mom gave him a big","hug"},{"Sam had a blue kite. He ran and ran with his","kite"}}) System.out.println(GradientChecks.farPull(M, List.of(t[0],t[1])));
  }
}
