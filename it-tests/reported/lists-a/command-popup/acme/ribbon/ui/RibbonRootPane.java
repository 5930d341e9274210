package acme.ribbon.ui;

/** Closes the key tip chain when popups come and go. Lives with the frame. */
public class RibbonRootPane implements PopupPanelManager.PopupListener {
    private int shown;
    private int hidden;

    public RibbonRootPane() {
        PopupPanelManager.defaultManager().addPopupListener(this);
    }

    @Override
    public void popupShown(PopupPanelManager.PopupEvent event) {
        shown++;
    }

    @Override
    public void popupHidden(PopupPanelManager.PopupEvent event) {
        hidden++;
    }

    public String counts() {
        return shown + " shown, " + hidden + " hidden";
    }
}
