import java.util.List;
import obs.target.*;

public class Main {
    public static void main(String[] a) throws Exception {
        TelescopePos base = new TelescopePos("M31", 10.68, 41.27);
        TelescopePos guide = new TelescopePos("GS-1", 10.7, 41.3);
        int[] plots = new int[1];
        base.addWatcher(tp -> plots[0]++);
        TargetObsComp comp = new TargetObsComp(a[0].equals("y"));
        comp.setTargetEnvironment(new TargetEnvironment(base, List.of(guide)));
        for (int i = 0; i < 30; i++) {
            comp.setTargetEnvironment(comp.getTargetEnvironment().plusGuide(new TelescopePos("GS-" + i, 10 + i * 0.01, 41)));
            base.setRaDec(10.68 + i * 0.001, 41.27);
            Thread.sleep(40);
        }
        System.out.println("plot updates " + plots[0] + ", obs component changes " + comp.changes());
        int n = Truth.size(base, "_watchers");
        Truth.print(a[0], n - 2, "watchers of earlier environments on the base position");
        base.setRaDec(1, 1);
    }
}
