using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Tests.Layout;

public sealed class PaginatorTests
{
    private static readonly PageGeometry _page = new(100, 120, 10, 10, 10);      // room for 100

    private static Piece APiece(double height, bool keep = false) => new(height, (_, _) => { }) { KeepWithNext = keep };

    private static List<List<Placed>> Paginate(params Piece[] pieces) => new Paginator(_page).Paginate(pieces);

    [Fact]
    public void Nothing_is_still_one_page() => Assert.Single(Paginate());

    [Fact]
    public void What_does_not_fit_goes_to_the_next_page() =>
        Assert.Equal([2, 1], Paginate(APiece(50), APiece(50), APiece(1)).Select(p => p.Count));

    [Fact]
    public void A_heading_moves_with_what_follows_it() =>
        Assert.Equal([1, 2], Paginate(APiece(80), APiece(15, keep: true), APiece(10)).Select(p => p.Count));

    [Fact]
    public void Pieces_kept_together_but_taller_than_a_page_are_parted()
    {
        var pages = Paginate([.. Enumerable.Range(0, 5).Select(_ => APiece(40, keep: true))]);

        Assert.Equal([2, 2, 1], pages.Select(p => p.Count));
        Assert.All(pages.SelectMany(p => p), p => Assert.True(p.Y + p.Piece.Height <= 110));
    }

    [Fact]
    public void A_page_that_starts_within_a_row_repeats_header_and_row()
    {
        Piece header = APiece(10), continued = APiece(5), row = APiece(60) with { Running = header, Continued = continued };

        var second = Paginate(row, row)[1];

        Assert.Equal([(header, 10.0, true), (continued, 20.0, true), (row, 25.0, false)], second.Select(p => (p.Piece, p.Y, p.IsRepeat)));
    }

    [Fact]
    public void A_piece_taller_than_the_room_left_by_its_header_is_placed_once()
    {
        var row = APiece(95) with { Running = APiece(10) };

        Assert.Equal([2, 2], Paginate(row, row).Select(p => p.Count));
    }

    [Fact]
    public void Space_before_a_piece_is_dropped_at_the_head_of_a_page()
    {
        var pages = Paginate(APiece(90), APiece(20) with { SpaceBefore = 30 });

        Assert.Equal(10, pages[1][0].Y);
    }

    [Fact]
    public void A_break_starts_a_page() => Assert.Equal(2, Paginate(APiece(1), Piece.PageBreak, APiece(1)).Count);
}
