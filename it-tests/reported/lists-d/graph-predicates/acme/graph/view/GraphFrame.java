package acme.graph.view;

/** An inner frame of the MDI desktop with a display in it. */
public class GraphFrame extends Display {
    private final String title;
    private final boolean cleanUp;

    public GraphFrame(String title, String group, boolean cleanUp) {
        super(group);
        this.title = title;
        this.cleanUp = cleanUp;
    }

    public void internalFrameClosed() {
        if (cleanUp) {
            m_predicate.removeAllExpressionListeners();
        }
    }

    @Override
    public String toString() {
        return title + ", " + repaints() + " repaints";
    }
}
