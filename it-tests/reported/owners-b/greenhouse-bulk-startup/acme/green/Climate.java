package acme.green;

public final class Climate {
    public static final class Reading {
        public final int bed;
        public final double celsius;
        public Reading(int bed, double celsius) { this.bed = bed; this.celsius = celsius; }
    }

    public static final class Irrigate {
        public final int litres;
        public Irrigate(int litres) { this.litres = litres; }
    }
}
