final class Truth {
    static void line(String v, int n, String what) {
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + n + " what=" + what);
    }
}
