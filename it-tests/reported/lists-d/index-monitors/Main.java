import acme.web.SearchServer;
import java.io.File;
import java.nio.file.Files;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        File dir = Files.createTempDirectory("collections").toFile();
        File tmp = new File(dir, "news");
        Files.writeString(tmp.toPath(), "x");
        SearchServer admin = new SearchServer(dir, fixed); // another application in the container, stays
        for (int i = 0; i < 6; i++) {
            SearchServer s = new SearchServer(dir, fixed);
            truth.watch(s.indexManager());
            File f = new File(dir, "corpus" + i);
            Files.writeString(f.toPath(), "x");
            Truth.pause(120);
            System.out.println("deployment " + i + " " + s.get("/list"));
            s.destroy();
            s = null;
        }
        int left = truth.alive();
        System.out.println("admin " + admin.get("/list"));
        Truth.report(fixed ? "y" : "x", left, "IndexManagers of undeployed applications held by running FileAlterationMonitor threads");
        for (File f : dir.listFiles()) {
            f.delete();
        }
        dir.delete();
        System.exit(0);
    }
}
