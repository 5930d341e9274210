import acme.ribbon.ui.JPopupPanel;
import acme.ribbon.ui.PopupPanelManager;
import acme.ribbon.ui.RibbonRootPane;

public class Main {
    static RibbonRootPane root;
    static JPopupPanel pinned;

    public static void main(String[] a) throws Exception {
        boolean corrected = a[0].equals("y");
        root = new RibbonRootPane();
        pinned = new JPopupPanel("Quick access", corrected);
        PopupPanelManager m = PopupPanelManager.defaultManager();
        m.addPopup(pinned);
        String[] menus = {"Paste", "Font", "Styles", "Insert table"};
        for (int i = 0; i < 17; i++) {
            JPopupPanel popup = Truth.watch(new JPopupPanel(menus[i % 4] + " " + i, corrected));
            m.addPopup(popup);
            if (i % 6 == 0) {
                System.out.println(popup.getName() + ": depth " + m.depth() + ", key tips " + popup.keyTipsShown());
            }
            Thread.sleep(45);
            m.hideLast();
            popup.dispose();
        }
        System.out.println(root.counts());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live() * 2
                + " what=popup listeners of disposed command popups (two entries each)");
        System.out.println("pinned: " + pinned.keyTipsShown());
        System.exit(0);
    }
}
