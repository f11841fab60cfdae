"""A real SMTP server for the tests, on Debian's python3-aiosmtpd, that can be as awkward as servers are.

Each letter is kept whole, byte by byte, as NNNN.eml in --folder; what happens is told line by line on standard output. It ends with
its standard input, so that it never outlives the test.
"""
import argparse
import asyncio
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

options = argparse.ArgumentParser()
options.add_argument("--folder", required=True)
options.add_argument("--drop-every", type=int, default=0, help="closes every n-th connection before a word is said")
options.add_argument("--hang", action="store_true", help="takes connections and never says a word")
options.add_argument("--greet-after", type=float, default=0, help="seconds before the greeting")
options.add_argument("--answer-after", type=float, default=0, help="seconds between keeping a letter and saying so")
options.add_argument("--keep-after", type=float, default=0, help="seconds between having a letter and keeping it")
options.add_argument("--refuse", action="append", default=[], help="550 for this recipient")
options.add_argument("--postpone", action="append", default=[], help="451 for this recipient")
options.add_argument("--certificate", help="PEM with key: offers STARTTLS")
options.add_argument("--user")
options.add_argument("--password")
asked = options.parse_args()

connections = 0
letters = 0


def tell(*words):
    print(*words, flush=True)


class Keeper:
    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address in asked.refuse:
            return "550 5.1.1 No such mailbox here"
        if address in asked.postpone:
            return "451 4.3.0 Try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        global letters
        tell("have", envelope.rcpt_tos[0])
        await asyncio.sleep(asked.keep_after)
        letters += 1
        path = os.path.join(asked.folder, f"{letters:04d}.eml")
        with open(path + ".part", "wb") as kept:
            kept.write(envelope.original_content)
        os.rename(path + ".part", path)
        tell("kept", envelope.rcpt_tos[0])
        await asyncio.sleep(asked.answer_after)
        return "250 Kept"


class Silent(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport


class Dropping(asyncio.Protocol):
    def connection_made(self, transport):
        transport.abort()


class Slow(SMTP):
    async def _handle_client(self):
        await asyncio.sleep(asked.greet_after)
        await super()._handle_client()

    async def smtp_AUTH(self, arg):
        # Some clients write the mechanism small, which is as good; this library reads it in capitals only.
        mechanism, *rest = arg.split(" ", 1)
        await super().smtp_AUTH(" ".join([mechanism.upper(), *rest]))


def sign_in(server, session, envelope, mechanism, data):
    if data.login == asked.user.encode() and data.password == asked.password.encode():
        return AuthResult(success=True)
    return AuthResult(success=False, handled=False, message=f"535 5.7.8 {data.password.decode()} is not the password")


def connection():
    global connections
    connections += 1
    tell("connection", connections)
    if asked.hang:
        return Silent()
    if asked.drop_every and connections % asked.drop_every == 0:
        return Dropping()
    tls = None
    if asked.certificate:
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(asked.certificate)
    return Slow(
        Keeper(), hostname="localhost", tls_context=tls, loop=asyncio.get_running_loop(),
        **(dict(authenticator=sign_in, auth_required=True, auth_require_tls=False) if asked.user else {}),
    )


async def serve():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(connection, "127.0.0.1", 0, backlog=200)
    tell("port", server.sockets[0].getsockname()[1])
    ended = asyncio.Event()
    loop.add_reader(sys.stdin.fileno(), lambda: ended.set() if not os.read(sys.stdin.fileno(), 1024) else None)
    await ended.wait()


try:
    asyncio.run(serve())
finally:
    os._exit(0)
