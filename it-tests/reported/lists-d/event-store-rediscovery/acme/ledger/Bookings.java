package acme.ledger;

import acme.store.GrpcClient;

public class Bookings {
    private final GrpcClient client;
    private int booked;

    public Bookings(GrpcClient client) {
        this.client = client;
    }

    public String book(String account, int cents) {
        booked++;
        return client.append("account-" + account, "booked " + cents);
    }

    public int booked() {
        return booked;
    }
}
