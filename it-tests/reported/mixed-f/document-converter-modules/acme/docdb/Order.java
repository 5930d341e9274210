package acme.docdb;

import java.time.Instant;

public class Order {
    public String id;
    public int quantity;
    public Instant placed;
}
