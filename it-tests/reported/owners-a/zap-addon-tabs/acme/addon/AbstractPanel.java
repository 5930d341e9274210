package acme.addon;

import acme.zap.TabbedPanel;
import javax.swing.event.*;

public class AbstractPanel implements TabbedPanel.Tab {
    private final String title;
    private final TabbedPanel parent;
    private final boolean careful;
    private ChangeListener parentListener;
    private int shown;

    public AbstractPanel(String title, TabbedPanel parent, boolean careful) {
        this.title = title;
        this.parent = parent;
        this.careful = careful;
        parentListener = new ChangeListener() {
            @Override public void stateChanged(ChangeEvent e) { if (AbstractPanel.this.parent.current() == AbstractPanel.this) tabSelected(); }
        };
        parent.addChangeListener(parentListener);
        parent.addTab(this);
    }

    protected void tabSelected() { shown++; }
    @Override public String title() { return title; }
    void close() { parent.removeTab(this); if (careful) parent.removeChangeListener(parentListener); parentListener = null; }
}
