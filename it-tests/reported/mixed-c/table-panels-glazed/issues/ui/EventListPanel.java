package issues.ui;

import ca.odell.glazedlists.EventList;
import ca.odell.glazedlists.FilterList;
import ca.odell.glazedlists.event.ListEvent;
import ca.odell.glazedlists.event.ListEventListener;
import ca.odell.glazedlists.matchers.Matcher;
import java.util.ArrayList;
import java.util.List;

public class EventListPanel {
    private final EventList<String> source;
    private final FilterList<String> open;
    private final SourceChangeHandler sourceChangeHandler = new SourceChangeHandler();
    private final List<String> rows = new ArrayList<>();
    private final boolean detach;

    public EventListPanel(EventList<String> source, Matcher<String> matcher, boolean detach) {
        this.source = source;
        this.detach = detach;
        this.open = new FilterList<>(source, matcher);
        source.addListEventListener(sourceChangeHandler);
    }

    private class SourceChangeHandler implements ListEventListener<String> {
        @Override
        public void listChanged(ListEvent<String> e) {
            while (e.next()) {
                if (e.getType() == ListEvent.INSERT) rows.add(source.get(e.getIndex()));
            }
        }
    }

    public int rowCount() {
        return rows.size() + open.size();
    }

    public void dispose() {
        if (detach) source.removeListEventListener(sourceChangeHandler);
        open.dispose();
    }
}
