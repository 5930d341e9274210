import org.vimlike.VimPlugin;
import org.vimlike.listener.VimListenerManager;
import org.vimlike.platform.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        EditorFactory factory = new EditorFactory();
        EditorImpl first = factory.createEditor("README.md");
        VimListenerManager listeners = new VimListenerManager(a[0].equals("y"));
        VimPlugin plugin = new VimPlugin(factory, listeners);
        plugin.turnOnPlugin();
        // switched off and on again: everything of the first round goes
        visit(factory, "notes.txt", null);
        plugin.turnOffPlugin();
        plugin.turnOnPlugin();
        for (int i = 0; i < 17; i++) {
            visit(factory, "src/main/java/Foo" + i + ".java", truth);
            Thread.sleep(50);
        }
        EditorImpl last = factory.createEditor("build.gradle");
        last.type("dd");
        Thread.sleep(200);
        System.out.println("keys handled " + listeners.getKeys() + ", open editors " + factory.getAllEditors().size());
        truth.print(a[0], "released editors");
        System.out.println(first.length() + last.length());
    }

    private static void visit(EditorFactory f, String file, Truth truth) {
        EditorImpl e = f.createEditor(file);
        e.type("ciw");
        e.type("foo");
        f.releaseEditor(e);
        if (truth != null) truth.track(e);
        System.out.println("closed " + e.getFile() + " " + e.isDisposed());
    }
}
