final class Truth {
    static String line(String v, int n, String what) { return "GROUND_TRUTH variant=" + v + " retained=" + n + " what=" + what; }
}
