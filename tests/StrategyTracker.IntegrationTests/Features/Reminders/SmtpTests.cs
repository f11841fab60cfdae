using System.Diagnostics;
using System.Net;
using System.Text;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Setup.Mail;
using StrategyTracker.TestSupport;
using StrategyTracker.TestSupport.Smtp;

namespace StrategyTracker.IntegrationTests.Features.Reminders;

/// <summary>Letters over the wire, to a real SMTP server in all its moods.</summary>
[Trait("Runs", "once")]       // no database that could be either
public class SmtpTests
{
    private static readonly string[] s_poison =
    [
        "Agree\r\nBcc: victim@example.test\r\n\r\n<script>alert(1)</script>",
        "Agree\nBcc: victim@example.test",
        "Agree\rBcc: victim@example.test",
        "Agree\u0085Bcc: victim@example.test\u2028X-Evil: 1\0",
    ];

    [Fact]
    public async Task Both_parts_the_id_and_the_way_to_stop_arrive()
    {
        await using var smtp = await SmtpServer.StartAsync();
        await using var office = await PostOffice.OpenAsync(smtp.Options());
        var person = APerson.Any();
        var reminder = AReminder.For(person, "Äpfel & <b>Birnen</b>\n.\n..dots", topic: ReminderTopic.Forum, weight: ReminderWeight.MayWantToKnow);
        var letter = ALetter.Of(person, reminder);
        await office.Database.SaveAsync([person, letter, reminder]);

        Assert.Equal(1, (await office.SendAsync()).Sent);

        var mail = Assert.Single(smtp.Letters());
        Assert.Equal($"<{letter.Id:N}@tracker.test>", mail.MessageId);
        Assert.Equal("StrategyTracker: 1 thing for you", mail.Header("Subject"));
        Assert.Contains("tracker@tracker.test", mail.Header("From"), StringComparison.Ordinal);
        Assert.Contains(person.Email!, mail.Header("To"), StringComparison.Ordinal);
        Assert.StartsWith("multipart/alternative", mail.Header("Content-Type"), StringComparison.Ordinal);
        Assert.StartsWith("<https://tracker.test/reminders/stop/", mail.Header("List-Unsubscribe"), StringComparison.Ordinal);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Header("List-Unsubscribe-Post"));
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
        Assert.NotNull(mail.Header("Date"));
        var plain = mail.Raw.IndexOf("text/plain", StringComparison.Ordinal);
        var html = mail.Raw.IndexOf("text/html", StringComparison.Ordinal);
        Assert.True(plain > 0 && html > plain, "Plain text comes first, so that the last part a reader understands is the richest.");
        var read = Unquoted(mail);
        Assert.Contains("Äpfel & <b>Birnen</b> . ..dots", read[..read.IndexOf("text/html", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("Äpfel &amp; &lt;b&gt;Birnen&lt;/b&gt;", read, StringComparison.Ordinal);
        Assert.All(mail.Bytes, b => Assert.InRange(b, (byte)0, (byte)127));
        Assert.All(mail.Raw.Split("\r\n"), l => Assert.InRange(l.Length, 0, 998));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Nothing_that_is_typed_gets_into_the_header(int which)
    {
        var poison = s_poison[which];
        await using var smtp = await SmtpServer.StartAsync();
        var mailer = new Mailer(smtp.Options(), null!);

        await mailer.SendAsync(new Letter("reader@example.test", poison, poison) { ToName = poison, Html = "<p>x</p>", MessageId = $"<1@tracker.test>{poison}", StopAddress = $"https://tracker.test/{poison}", IsAutomatic = true });

        var mail = Assert.Single(smtp.Letters());
        string[] known = ["MIME-Version", "From", "To", "Date", "Subject", "Content-Type", "Message-ID", "Auto-Submitted", "List-Unsubscribe", "Content-Transfer-Encoding"];
        foreach (var line in mail.HeadLines.Where(l => l is not [' ' or '\t', ..])) { Assert.Contains(line.Split(':')[0], known, StringComparer.OrdinalIgnoreCase); }
        Assert.DoesNotContain(mail.HeadLines, l => l.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase) || l.StartsWith("X-Evil", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(smtp.Said, l => l.Contains("victim@example.test", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("reader@example.test\r\nBcc: victim@example.test")]
    [InlineData("reader@example.test\r\nRCPT TO:<victim@example.test>")]
    [InlineData("reader@example.test, victim@example.test")]
    [InlineData("Victim <victim@example.test>")]
    [InlineData("two@at@example.test")]
    [InlineData("nobody")]
    [InlineData("@example.test")]
    [InlineData("")]
    public async Task A_malformed_address_is_refused_for_good_before_anything_is_sent(string address)
    {
        await using var smtp = await SmtpServer.StartAsync();

        var fault = await Assert.ThrowsAsync<MailFault>(() => new Mailer(smtp.Options(), null!).SendAsync(new Letter(address, "Subject", "Body")));

        Assert.True(fault.IsFinal);
        Assert.EndsWith("is not an e-mail address.", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
        Assert.Equal(0, smtp.Count());
    }

    [Fact]
    public async Task A_recipient_whom_the_server_refuses_is_parked_and_the_others_go()
    {
        await using var smtp = await SmtpServer.StartAsync("--refuse", "gone@example.test", "--postpone", "later@example.test");
        await using var office = await PostOffice.OpenAsync(smtp.Options());
        var refused = (await office.WriteAsync(1, p => p.ChangeEmail("gone@example.test", Stamps.AtPublication)))[0].Letter;
        var postponed = (await office.WriteAsync(1, p => p.ChangeEmail("later@example.test", Stamps.AtPublication)))[0].Letter;
        await office.WriteAsync(2);

        var result = await office.SendAsync();

        Assert.Equal((2, 1, 1), (result.Sent, result.PutOff, result.Parked));
        Assert.Equal(2, smtp.Count());
        Assert.Contains("No such mailbox here", (await office.ReadAsync(refused)).LastError, StringComparison.Ordinal);
        Assert.Equal(OutboxState.Waiting, (await office.ReadAsync(postponed)).State);
    }

    [Fact]
    public async Task A_server_that_hangs_is_given_up_in_time_and_the_letters_wait()
    {
        await using var smtp = await SmtpServer.StartAsync("--hang");
        await using var office = await PostOffice.OpenAsync(smtp.Options(seconds: 1));
        await office.WriteAsync(5);
        var watch = Stopwatch.StartNew();

        var result = await office.SendAsync();

        Assert.InRange(watch.Elapsed.TotalSeconds, 2.9, 20);
        Assert.Equal((0, 3), (result.Sent, result.PutOff));
        Assert.Equal($"The mail server 127.0.0.1:{smtp.Port} did not answer within 1 seconds.", result.Stopped);
    }

    [Fact]
    public async Task A_slow_greeting_is_waited_for()
    {
        await using var smtp = await SmtpServer.StartAsync("--greet-after", "2");
        await new Mailer(smtp.Options(), null!).SendAsync(new Letter("reader@example.test", "Subject", "Body"));

        Assert.Equal(1, smtp.Count());
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_in_a_sentence()
    {
        var options = new MailOptions { Host = "127.0.0.1", Port = 1, UseTls = false, From = "tracker@tracker.test", User = "anna", Password = "open sesame" };

        var fault = await Assert.ThrowsAsync<MailFault>(() => new Mailer(options, null!).SendAsync(new Letter("reader@example.test", "Subject", "Body")));

        Assert.Equal(MailFault.Kind.OfTheServer, fault.What);
        Assert.StartsWith("The mail server 127.0.0.1:1 cannot be reached: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_lost_when_every_tenth_connection_is_dropped()
    {
        await using var smtp = await SmtpServer.StartAsync("--drop-every", "10");
        await using var office = await PostOffice.OpenAsync(smtp.Options());
        var written = await office.WriteAsync(50);

        for (var run = 0; run < 6; run++)
        {
            await office.SendAsync();
            office.Clock.Advance(TimeSpan.FromMinutes(10));
        }

        Assert.All(await office.LettersAsync(), l => Assert.Equal(OutboxState.Sent, l.State));
        Assert.Equal(written.Select(w => $"<{w.Letter.Id:N}@tracker.test>").Order(), smtp.Letters().Select(l => l.MessageId!).Order());
    }

    [Fact]
    public async Task A_server_without_encryption_gets_no_letter_when_encryption_is_asked_for()
    {
        await using var smtp = await SmtpServer.StartAsync();
        var options = smtp.Options();
        options.UseTls = true;

        var fault = await Assert.ThrowsAsync<MailFault>(() => new Mailer(options, null!).SendAsync(new Letter("reader@example.test", "Subject", "Body")));

        Assert.Equal($"The mail server 127.0.0.1:{smtp.Port} offers no encryption (STARTTLS), and the setting Mail:UseTls asks for it.", fault.Message);
        Assert.Equal(0, smtp.Count());
    }

    /// <summary>Both in one test: whom the framework trusts is the same for the whole process.</summary>
    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused_and_one_that_is_trusted_carries_the_letter()
    {
        await using var smtp = await SmtpServer.StartAsync("--certificate", await SmtpServer.CertificateAsync());
        var options = smtp.Options();
        (options.UseTls, options.Host) = (true, "localhost");

        var fault = await Assert.ThrowsAsync<MailFault>(() => new Mailer(options, null!).SendAsync(new Letter("reader@example.test", "Subject", "Body")));
        Assert.StartsWith($"The certificate or encryption of the mail server localhost:{smtp.Port} was not accepted: ", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, smtp.Count());

#pragma warning disable SYSLIB0014, CA5359 // What the framework's mail client asks; there is no other door.
        ServicePointManager.ServerCertificateValidationCallback = (_, _, _, _) => true;
        try { await new Mailer(options, null!).SendAsync(new Letter("reader@example.test", "Subject", "Body")); }
        finally { ServicePointManager.ServerCertificateValidationCallback = null; }
#pragma warning restore SYSLIB0014, CA5359
        Assert.Equal(1, smtp.Count());
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_the_password()
    {
        await using var smtp = await SmtpServer.StartAsync("--user", "anna", "--password", "right");
        var options = smtp.Options();
        (options.User, options.Password) = ("anna", "open-sesame");

        var fault = await Assert.ThrowsAsync<MailFault>(() => new Mailer(options, null!).SendAsync(new Letter("reader@example.test", "Subject", "Body")));

        Assert.Equal(MailFault.Kind.OfTheServer, fault.What);
        Assert.DoesNotContain("open-sesame", fault.Message, StringComparison.Ordinal);
        options.Password = "right";
        await new Mailer(options, null!).SendAsync(new Letter("reader@example.test", "Subject", "Body"));
        Assert.Equal(1, smtp.Count());
    }

    /// <summary>The whole letter with quoted-printable undone.</summary>
    private static string Unquoted(KeptLetter mail)
    {
        var text = mail.Raw.Replace("=\r\n", "", StringComparison.Ordinal);
        List<byte> bytes = [];
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '=' && at + 2 < text.Length && byte.TryParse(text.AsSpan(at + 1, 2), System.Globalization.NumberStyles.HexNumber, null, out var b)) { bytes.Add(b); at += 2; }
            else { bytes.Add((byte)text[at]); }
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }
}
