import java.util.List;
import modules.app.ModuleResolution;
import modules.core.*;

public class Main {
    public static void main(String[] a) throws Exception {
        DirectoryRepository local = a[0].equals("y") ? new CheckedRepository("local") : new DirectoryRepository("local");
        CheckedRepository shared = new CheckedRepository("shared");
        int[] audit = new int[1];
        local.addListener(d -> audit[0]++);
        shared.addListener(d -> audit[0]++);
        List<AbstractRepository> all = List.of(local, shared);
        int found = 0;
        for (int i = 0; i < 26; i++) {
            ModuleResolution r = Truth.watch(new ModuleResolution("mod-" + i, all));
            r.begin();
            Thread.sleep(45);
            (i % 2 == 0 ? local : shared).discovered("mod-" + i, "1." + i);
            if (r.end() != null) found++;
        }
        System.out.println(found + " modules resolved, audited " + audit[0]);
        System.out.println("watchers local=" + local.watchers() + " shared=" + shared.watchers());
        Truth.print(a[0], Truth.alive(), "ended resolutions still in the local repository's listeners");
        local.discovered("tail", "0");
    }
}
