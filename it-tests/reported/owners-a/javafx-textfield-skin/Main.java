import acme.fx.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        List<TextInput> form = new ArrayList<>();
        for (int i = 0; i < 3; i++) form.add(new TextInput());
        for (int theme = 0; theme < 3; theme++) {
            for (TextInput t : form) { switchSkin(t, theme < 2, fixed); type(t, theme); }
            Thread.sleep(280);
        }
        for (TextInput t : form) System.out.println(t.textProperty().get() + " " + t.skinProperty().get().state() + " edits " + t.edits());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "disposed behaviors held by focused properties (second registration of the same listener)");
    }

    static void switchSkin(TextInput t, boolean replacedLater, boolean fixed) {
        TextInputBehavior b = new TextInputBehavior(t, fixed);
        if (replacedLater) Truth.watch(b);
        t.skinProperty().set(b);
    }

    static void type(TextInput t, int theme) {
        t.focusedProperty().set(true);
        t.focusedProperty().get();
        for (char c : "theme".toCharArray()) t.textProperty().set(t.textProperty().get() + c);
        t.textProperty().set(t.textProperty().get() + theme + " ");
        t.focusedProperty().set(false);
        t.focusedProperty().get();
    }
}
