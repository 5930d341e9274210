final class Truth {
    static void line(String v, int n, String what) { System.out.printf("GROUND_TRUTH variant=%s retained=%d what=%s%n", v, n, what); }
}
