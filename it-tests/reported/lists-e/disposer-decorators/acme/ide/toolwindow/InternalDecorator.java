package acme.ide.toolwindow;

import acme.ide.util.Disposable;
import acme.ide.util.Disposer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.event.AncestorEvent;
import javax.swing.event.AncestorListener;

/** The frame round the contents of a tool window: header, border, stripe. */
public class InternalDecorator extends JPanel implements Disposable {
    private final ToolWindowHeader header = new ToolWindowHeader();
    private int shown;

    public InternalDecorator(Project project, String id, boolean fixed) {
        add(header);
        add(new JLabel(id));
        AncestorListener ancestorListener = new AncestorListener() {
            @Override public void ancestorAdded(AncestorEvent e) { shown++; header.setActive(true); }
            @Override public void ancestorRemoved(AncestorEvent e) { header.setActive(false); }
            @Override public void ancestorMoved(AncestorEvent e) { }
        };
        addAncestorListener(ancestorListener);
        Disposer.register(this, header);
        if (fixed) {
            Disposer.register(header, () -> removeAncestorListener(ancestorListener));
        } else {
            Disposer.register(project, () -> removeAncestorListener(ancestorListener));
        }
    }

    @Override public void dispose() {
        removeAll();
    }
}
