package acme.ribbon.ui;

import acme.ribbon.ui.PopupPanelManager.PopupEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;

public class BasicCommandPopupMenuUI {
    protected JPopupPanel popupMenu;
    protected PopupPanelManager.PopupListener popupListener;
    protected MouseAdapter mouseListener;
    private final boolean corrected;
    private int keyTips;

    public BasicCommandPopupMenuUI(boolean corrected) {
        this.corrected = corrected;
    }

    public void installUI(JPopupPanel c) {
        popupMenu = c;
        installListeners();
    }

    public void uninstallUI() {
        uninstallListeners();
        popupMenu = corrected ? null : popupMenu;
    }

    protected void installListeners() {
        mouseListener = new MouseAdapter() {
            @Override
            public void mouseEntered(MouseEvent e) {
                keyTips = 0;
            }
        };
        popupMenu.addMouseListener(mouseListener);
        popupListener = new PopupPanelManager.PopupListener() {
            @Override
            public void popupShown(PopupEvent event) {
                if (event.getPopup() == popupMenu) {
                    keyTips++;
                }
            }

            @Override
            public void popupHidden(PopupEvent event) {
                if (event.getPopup() == popupMenu) {
                    keyTips = 0;
                }
            }
        };
        PopupPanelManager.defaultManager().addPopupListener(this.popupListener);
    }

    protected void uninstallListeners() {
        if (corrected) {
            PopupPanelManager.defaultManager().removePopupListener(this.popupListener);
        } else {
            PopupPanelManager.defaultManager().addPopupListener(this.popupListener);
        }
        popupListener = null;
        popupMenu.removeMouseListener(mouseListener);
        mouseListener = null;
    }

    int keyTips() {
        return keyTips;
    }
}
