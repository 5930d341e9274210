import javax.swing.KeyStroke;
import truth.Truth;
import vtable.build.*;

public class Main {
    public static void main(String[] a) throws Exception {
        System.setProperty("java.awt.headless", "true");
        boolean fixed = a[0].equals("y");
        GameModule module = new GameModule();
        ModuleEditor editor = new ModuleEditor(module);
        for (String k : new String[] {"ctrl S", "ctrl Z", "F2"}) module.addKeyStroke(KeyStroke.getKeyStroke(k));
        editor.insert(new ChatPanel());
        ChatPanel side = editor.insert(new ChatPanel());
        NotesWindow current = editor.insert(new NotesWindow(fixed));
        for (int i = 0; i < 5; i++) {
            module.setup(true);
            System.out.println(module.encode("NOTES" + i) + " " + module.encode("SNOTE" + i));
            Thread.sleep(150);
            module.setup(false);
            editor.delete(current);                            // the author replaces the notes window
            Truth.ended(current);
            current = editor.insert(new NotesWindow(fixed));
            if (i % 2 == 1) { editor.delete(side); Truth.ended(side); side = editor.insert(new ChatPanel()); }
            module.addKeyStroke(KeyStroke.getKeyStroke("alt " + (char) ('A' + i)));
        }
        System.out.println("components " + editor.size());
        Truth.report(a[0], Truth.stillHeld(), "windows removed from the module but still among its key stroke sources");
    }
}
