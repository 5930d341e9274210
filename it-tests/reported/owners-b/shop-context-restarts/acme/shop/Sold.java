package acme.shop;

public final class Sold {
    public final String item;
    public final int cents;
    public Sold(String item, int cents) { this.item = item; this.cents = cents; }
}
