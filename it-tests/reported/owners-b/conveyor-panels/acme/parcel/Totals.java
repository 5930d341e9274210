package acme.parcel;

import ca.odell.glazedlists.EventList;

public class Totals {
    private double kg;

    public Totals(EventList<Parcel> all) {
        all.addListEventListener(e -> { kg = 0; for (Parcel p : e.getSourceList()) kg += p.kg(); });
    }

    public double kg() { return kg; }
}
