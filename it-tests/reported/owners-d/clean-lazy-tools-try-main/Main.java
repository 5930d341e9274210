import acme.desk.Desk;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        try (AnnotationConfigApplicationContext context = Desk.open()) {
            Desk desk = context.getBean(Desk.class);
            String[] tools = {"ruler", "zoom", "palette", "layers", "history", "export"};
            for (int i = 0; i < 18; i++) {
                edit(desk, i, tools[i / 3], tools[i % (1 + i / 3)]);     // every now and then a tool is used for the first time
                Thread.sleep(60);
            }
            System.out.println("menu entries " + desk.menuEntries());
            Truth.report(a[0], Truth.stillHeld(), "edits that were closed");
        }
        System.out.println("desk closed");
    }

    private static void edit(Desk desk, int i, String... tools) {
        try (Desk.Edit e = desk.edit("drawing-" + i, tools)) {
            if (i % 6 == 0) System.out.println(e);
            Truth.ended(e);
        }
    }
}
