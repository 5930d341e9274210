import acme.host.Editor;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Editor editor = new Editor();
        for (String p : new String[] {"WordCount", "Upper", "Reverse", "Spell", "Trim", "Rot13"}) {
            install(editor, p);
            for (int i = 0; i < 4; i++) {
                System.out.println(editor.run(p.toLowerCase() + " teh text number " + i));
                editor.save();
                Thread.sleep(50);
            }
        }
        System.out.println(editor);
        Truth.report(a[0], Truth.stillHeld(), "installations that are done (their plug-ins rightly stay)");
        editor.save();
        editor.quit();
    }

    private static void install(Editor editor, String p) throws Exception {
        try (Editor.Installer in = editor.installer(p)) {
            in.install();
            Truth.ended(in);
        }
    }
}
