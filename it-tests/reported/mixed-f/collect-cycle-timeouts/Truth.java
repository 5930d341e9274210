/** Prints what is really kept. */
final class Truth {
    private Truth() { }
    static void line(String variant, long retained, String what) {
        System.out.println("GROUND_TRUTH variant=" + variant + " retained=" + retained + " what=" + what);
    }
}
