import acme.editor.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        FileBuffers buffers = new FileBuffers();
        String[] files = {"app/Main", "app/Order", "app/Customer", "util/Strings", "util/Dates"};
        CompilationUnitEditor pinned = new CompilationUnitEditor(buffers, v.equals("y"));
        pinned.setInput("app/Main");
        int updates = 0;
        for (int i = 0; i < 12; i++) {
            updates += session(buffers, files, i, v.equals("y"));
            pinned.type(0, "//" + i + "\n");
            Thread.sleep(70);
        }
        int left = Truth.alive();
        System.out.println("updates " + updates + ", pinned " + pinned.updates() + ", dirty " + buffers.dirtyCount());
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + left + " what=closed editors whose viewer still listens to documents it showed before its last one");
    }

    private static int session(FileBuffers buffers, String[] files, int i, boolean fromOld) throws Exception {
        CompilationUnitEditor e = new CompilationUnitEditor(buffers, fromOld);
        e.setInput(files[i % files.length]);
        e.type(3, "a");
        if (i % 4 != 3) {                       // most walk through a search result
            e.setInput(files[(i + 1) % files.length]);
            e.type(5, "b");
            e.setInput(files[(i + 2) % files.length]);
        }
        e.close();
        Truth.closed(e);
        return e.updates();
    }
}
