package acme.ide.toolwindow;

import acme.ide.util.Disposable;
import javax.swing.JPanel;

class ToolWindowHeader extends JPanel implements Disposable {
    private boolean active = true;

    void setActive(boolean b) { active = b; repaint(); }

    @Override public void dispose() { active = false; }

    boolean isActive() { return active; }
}
