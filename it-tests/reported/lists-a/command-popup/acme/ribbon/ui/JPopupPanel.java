package acme.ribbon.ui;

import javax.swing.JPanel;

public class JPopupPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final transient BasicCommandPopupMenuUI ui;

    public JPopupPanel(String name, boolean corrected) {
        this.name = name;
        this.ui = new BasicCommandPopupMenuUI(corrected);
        ui.installUI(this);
    }

    @Override
    public String getName() {
        return name;
    }

    public int keyTipsShown() {
        return ui.keyTips();
    }

    /** Drops the delegate: the popup is gone for good. */
    public void dispose() {
        ui.uninstallUI();
        removeAll();
    }
}
