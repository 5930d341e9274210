package acme.parcel;

import ca.odell.glazedlists.EventList;
import ca.odell.glazedlists.event.ListEvent;
import ca.odell.glazedlists.event.ListEventListener;

final class SourceChangeHandler implements ListEventListener<Parcel> {
    private final ConveyorPanel panel;

    private SourceChangeHandler(ConveyorPanel panel) { this.panel = panel; }

    static SourceChangeHandler attach(ConveyorPanel panel, EventList<Parcel> source) {
        SourceChangeHandler h = new SourceChangeHandler(panel);
        source.addListEventListener(h);
        return h;
    }

    @Override public void listChanged(ListEvent<Parcel> e) {
        while (e.next()) panel.sourceChanged(e.getType());
    }
}
