import acme.repo.*;
import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean y = a[0].equals("y");
        RepoService svc = new RepoService("core", "docs", "site");
        RefCache[] caches = {new RefCache(svc.repo(0)), new RefCache(svc.repo(1)), new RefCache(svc.repo(2))};
        for (int i = 0; i < 3; i++) new CommitIndex().attach(svc.repo(i));
        List<BranchPanel> shown = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            BranchPanel p = new BranchPanel(svc.repo(i % 3), y);
            p.shown();
            shown.add(p);
            svc.push(i % 3);
            Thread.sleep(40);
        }
        Collections.shuffle(shown, new Random(3));
        while (shown.size() > 2) {
            BranchPanel p = shown.remove(0);
            p.hidden();
            Truth.gone(p);
            p = null;
            svc.push(shown.size() % 3);
            Thread.sleep(50);
        }
        for (int i = 0; i < 18; i++) { svc.push(i % 3); Thread.sleep(70); }
        for (BranchPanel p : shown) System.out.println("panel with " + p.lines() + " lines");
        System.out.println("generations " + caches[0].generation() + " " + caches[1].generation() + " " + caches[2].generation());
        int n = Truth.stillReachable();
        System.out.println(svc.stop() + " pushes");
        Truth.say(a[0], n, "hidden-panels-on-repositories");
    }
}
