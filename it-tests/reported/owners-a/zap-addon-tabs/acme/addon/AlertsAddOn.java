package acme.addon;

import acme.zap.*;

public class AlertsAddOn implements AddOnHost.Extension {
    private TabbedPanel work;
    private AbstractPanel tree;
    private AbstractPanel table;

    @Override public void hook(TabbedPanel work, boolean careful) {
        this.work = work;
        tree = new AbstractPanel("Alerts", work, careful);
        table = new AbstractPanel("Alert table", work, careful);
    }

    @Override public void unload() { tree.close(); table.close(); }
}
