import java.util.ArrayList;
import java.util.List;
import ui.look.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Appearances looks = new Appearances();
        AppearanceManager manager = new AppearanceManager(looks, a[0].equals("y"));
        List<Widget> frame = new ArrayList<>();
        for (String s : new String[] {"menu", "toolbar", "status", "tree", "editor"}) {
            Widget w = new Widget(s);
            manager.installListeners(w);
            frame.add(w);
        }
        String[] styles = {"aqua", "dark", "graphite"};
        for (int i = 0; i < 22; i++) {
            Widget popup = Truth.watch(new Widget("popup-" + i));
            manager.installListeners(popup);
            looks.setName(styles[i % 3]);
            looks.setContrast(1 + i % 4);
            Thread.sleep(60);
            manager.uninstallListeners(popup);
        }
        System.out.println(frame + " popups shown 22");
        System.out.println("listeners on appearanceName: " + looks.listeners("appearanceName").length);
        Truth.print(a[0], Truth.alive(), "closed popups still listening to appearanceName");
        looks.setName("last");
    }
}
