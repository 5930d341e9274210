package lobby;

public class MainPanel implements SetupPanel.SetupPanelObserver {
    private SetupPanel current;
    private int checks;

    public void setWidgetActivation(SetupPanel panel) {
        SetupPanel before = current;
        panel.addObserver(this);
        current = panel;
        if (before != null && before != panel) {
            before.removeObserver(this);
            before.cancel();
        }
        panel.addObserver(this);
    }

    @Override
    public void notifyObserver(SetupPanel p) {
        checks++;
    }

    public int checks() {
        return checks;
    }
}
